void f(int a)
{
	while (!get(a))
		h();
	while (get(a) == 0)
		h();
	while (0 == get(a))
		h();
}
