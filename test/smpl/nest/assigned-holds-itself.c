int g(void)
{
	a = conv(a) + 1;
	a = f(conv(a), conv(b));
	a = conv(b);
}
