void a(void)
{
	lock();
	use(1);
}
void b(void)
{
	use(2);
}
