void step(int kind, int more)
{
	if (kind)
		first();
	else while (more) {
		more = next();
	}
}
