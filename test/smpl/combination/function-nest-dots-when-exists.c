int fc0(void)
{
	{
		if (init(7, (int)("s")))
			p->b = "s";
	}
}
