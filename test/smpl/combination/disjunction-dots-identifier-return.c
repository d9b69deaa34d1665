int fb0(int n)
{
	do {
		dev->b |= sizeof(*p);
	} while (p || n);
}
