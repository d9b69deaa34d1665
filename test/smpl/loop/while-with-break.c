int h(int x)
{
	while (1) {
		if (x)
			break;
		f();
	}
	while (1) {
		if (x)
			break;
		f();
		g();
	}
}
