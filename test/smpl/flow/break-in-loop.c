int f(int x)
{
	while (x) {
		if (a())
			break;
		b();
	}
	while (x) {
		b();
		break;
	}
	for (;;) {
		break;
	}
out:
	return 0;
}
