void f(int a)
{
	note(a);
	end();
}
