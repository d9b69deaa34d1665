int y(void)
{
	x = a ^ a;
	x = a ^ b ^ a;
	x = a ^ (a);
	x = b ^ a ^ a;
}
