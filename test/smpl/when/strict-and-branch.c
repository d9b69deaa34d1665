void f(int m)
{
	begin();
	if (m)
		return;
	end();
}

void g(int m)
{
	begin();
	if (m)
		a();
	end();
}
