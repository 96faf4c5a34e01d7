require('react-native-timpush/jest');
