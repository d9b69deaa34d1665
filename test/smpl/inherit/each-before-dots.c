int a(int *p)
{
	old(p);
	old(q);
	new(q);
	new(p);
	end();
	return i + j;
}
