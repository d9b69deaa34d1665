void f(void)
{
	magic();
}
