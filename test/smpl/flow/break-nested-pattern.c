int f(int x)
{
	while (x) {
		switch (x) {
		case 1:
			c();
			break;
		}
	}
	return 0;
}
