int f(int x)
{
	while (x) {
		switch (x) {
		case 1:
			continue;
		}
		for (;;) {
			if (a())
				continue;
		}
		do {
			if (x)
				continue;
			b();
		} while (y);
next:
		x--;
	}
	return 0;
}
