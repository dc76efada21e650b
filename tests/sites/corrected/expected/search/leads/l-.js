backfile("leads/l-","7fn99","0005m3d6 The ferry from Lannoth was late on Wednesday.\n0005m3dn The mine at Relwick reopened in the rain.\n")
