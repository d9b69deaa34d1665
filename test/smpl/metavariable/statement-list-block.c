void g(int a)
{
	if (always(a)) {
		h(a);
		k(a);
	}
	h(0);
}
