int fc1(int n)
{
	if (dev->a && ret)
		g();
	else {
		if (s.len)
			h(ret);
		dev = p;
	}
}
