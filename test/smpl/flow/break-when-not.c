int f(int x)
{
	while (x) {
		switch (x) {
		case 1:
			c();
			break;
		}
		a();
	}
	while (x) {
		if (x)
			break;
		a();
	}
	return 0;
}
