int f(int x)
{
	for (i = 0; i < 3; i++) {
		while (r)
			if (r)
				break;
		if (p)
			break;
	}
	for (i = 0; i < 3; i++) {
		while (r)
			if (r)
				break;
	}
	for (i = 0; i < 3; i++) {
		switch (r) {
		default:
			break;
		}
	}
out:
	return 0;
}
