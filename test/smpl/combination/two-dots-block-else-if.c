int fc1(int x, struct dev *dev)
{
	while (7) {
	}
	if (arr[ret])
		return;
	else {
	}
}
