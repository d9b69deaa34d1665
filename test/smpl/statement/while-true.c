void f(int a)
{
	while (1) {
		if (g(a))
			break;
	}
	while (a)
		a--;
}
