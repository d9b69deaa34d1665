void f(int x)
{
	for (;;) {
		if (x)
			break;
		a();
	}
	for (;;)
		a();
	for (;x;) {
		a();
	}
}
