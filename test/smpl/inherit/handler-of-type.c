irqreturn_t h(int a)
{
	return 1;
}
int g(int a)
{
	request(1, h, 2);
	request(1, g, 2);
}
