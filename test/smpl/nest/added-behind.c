int drain(int budget)
{
	while (more())
		step(budget);
	return budget;
}

int fill(int budget)
{
	if (budget > 8) {
		step(1);
		return budget;
	}
	return 0;
}
