void f(int a)
{
	begin(a);
	step(a);
	end(a);
}

void g(int a)
{
	begin(a);
	step(a);
	pause(a);
	end(a);
}
