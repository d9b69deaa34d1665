int f(int x)
{
	while (x) {
		if (a())
			break;
		switch (x) {
		case 1:
			break;
		}
		b();
	}
	for (;;) {
		break;
	}
out:
	return 0;
}
