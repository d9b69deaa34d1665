int a(int *p)
{
	begin();
	if (y) {
		old(p);
		old(q);
	}
	new(q);
	new(p);
	new(z);
}
