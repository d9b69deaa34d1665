int f(int x)
{
	if (a) k();
	else if (b) g();
	if (c) g();
	if (d) if (e) g();
	while (x) if (e) g();
	return 0;
}
