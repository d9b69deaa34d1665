void one(int a)
{
	old(a);
	if (a) {
		g(a);
		old(a);
	}
}
