void f(int x)
{
	pre();
	begin();
	a();
	if (x) {
		b();
	}
	end();
	post();
}
