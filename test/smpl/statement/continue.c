void f(int a)
{
	while (a--) {
		if (g(a))
			continue;
		h(a);
next:
		;
	}
}
