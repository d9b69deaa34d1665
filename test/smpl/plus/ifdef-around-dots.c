void f(int a)
{
	begin(a);
	work();
	end(a);
}
