void f(int a)
{
	while (1) {
		if (g())
			break;
	}
	while (1)
		h();
}
