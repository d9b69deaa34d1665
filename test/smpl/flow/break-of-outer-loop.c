int f(int x)
{
	while (x) {
		for (;;) {
			if (a())
				break;
		}
		if (a())
			break;
	}
out:
	return 0;
}
