void f(int a)
{
	begin(a);
	pause(a);
	end(a);
}

void h(int a)
{
	begin(a);
	g(a);
	end(a);
}
