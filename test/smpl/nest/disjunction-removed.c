void f(int a)
{
	start();
	one(a);
	two(a);
	end();
}
