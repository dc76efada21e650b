/** A process of its own that makes the archive of a recipe, so that those which measure hold nothing of that: `story-archive-run.ts FOLDER RECIPE`. */
import { storyArchive } from "./story-archive.ts";

const [folder = "", recipe = "{}"] = process.argv.slice(2);
storyArchive(folder, JSON.parse(recipe));
