void f(int a)
{
	begin(a);
	g(a);
	end(a);
}

void h(int a)
{
	begin(a);
	resume(a);
	end(a);
}

void k(int a)
{
	begin(a);
	pause(0);
	end(a);
}
