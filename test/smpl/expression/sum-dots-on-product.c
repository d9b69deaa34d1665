void bill(int price, int tax)
{
	total = price;
	book(price);
	total = price * tax;
	book(price * tax);
	total = price + tax;
	book(price);
	total = price - tax;
	book(price - tax);
}
