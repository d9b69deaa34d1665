void g(int a)
{
	if (a)
		h(a);
	else
		h(a);
	if (a)
		h(a);
	else
		h(0);
}
