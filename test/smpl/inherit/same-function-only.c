void a(void)
{
	begin();
	end();
}
void b(void)
{
	end();
}
