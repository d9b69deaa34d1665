void step(int kind, int more)
{
	if (more)
		switch (kind) {
		case 0:
			first();
		default:
			other();
		}
}
