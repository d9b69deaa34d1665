int g(int x)
{
	switch (x) {
	case 1:
		a();
		b();
		break;
	case 2:
		a();
	case 3:
		b();
	}
	if (x)
		a();
	b();
	do {
		a();
		b();
	} while (x);
	for (;;) {
		b();
		a();
	}
}
