void f(void)
{
	delay(10);
	delay(100);
	delay(10 + 1);
}
