int g(void)
{
	x = f(1)->next->y;
	x = f(2)->next;
}
