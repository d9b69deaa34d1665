void a(void)
{
	f(1);
}
void b(void)
{
	keep();
	f(2);
}
