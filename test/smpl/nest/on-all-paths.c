void f(int a)
{
	begin(a);
	if (a)
		mark(a);
	else
		mark(a);
	end(a);
}

void g(int a)
{
	begin(a);
	end(a);
}
