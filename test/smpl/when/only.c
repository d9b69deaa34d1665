void f(int a)
{
	begin(a);
	step(1);
	step(2);
	end(a);
}

void h(int a)
{
	begin(a);
	step(1);
	g(a);
	end(a);
}
