void f(int x)
{
	while (x) {
		switch (x) {
		case 1:
			a();
			break;
		}
		b();
	}
}
