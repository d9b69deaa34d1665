int f(int p)
{
	start(p);
	if (p)
		end(p);
	if (p)
		return;
	end(p);
}
