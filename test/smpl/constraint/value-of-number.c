void f(void)
{
	reg(0xff);
	reg(0xFF);
	reg(255);
	reg(0xffu);
}
