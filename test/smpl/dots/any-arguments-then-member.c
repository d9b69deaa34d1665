int g(void)
{
	a = f(1)->x + h()->x.y;
	b = c->x;
}
