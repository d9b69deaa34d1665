int f(int x)
{
	while (x) {
		for (;;) {
			break;
		}
		switch (x) {
		case 1:
			break;
		}
	}
	return 0;
}
