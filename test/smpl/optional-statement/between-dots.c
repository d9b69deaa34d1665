void a(int x)
{
	begin(x);
	go();
	middle(x);
	end(x);
}
void b(int x)
{
	begin(x);
	go();
	end(x);
}
